/** The generated files as one tree: in memory, compared with the disk, and written to it. */
@NullMarked
package dev.tocsin.generate.tree;

import org.jspecify.annotations.NullMarked;
