package dev.tocsin.report;

import dev.tocsin.diagnostic.Level;

/**
 * What a report says of a check.
 *
 * @param id its stable slug, such as {@code alert/no-runbook}
 * @param level how much its findings weigh by its own standard
 * @param summary what it finds, in a few words
 * @param why why that matters
 * @param fix what to do about it
 */
public record CheckDescription(String id, Level level, String summary, String why, String fix) {}
