/** What of its data a template reads and prints: {@link TemplateReads#of} is the door. */
@NullMarked
package dev.tocsin.gotemplate.reads;

import org.jspecify.annotations.NullMarked;
