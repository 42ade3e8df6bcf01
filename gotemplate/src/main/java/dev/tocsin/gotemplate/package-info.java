/**
 * Go's text templates, as rules and notifications have them: {@link GoTemplate#parse} is the door.
 */
@NullMarked
package dev.tocsin.gotemplate;

import org.jspecify.annotations.NullMarked;
