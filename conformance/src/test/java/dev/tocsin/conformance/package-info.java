/** What is generated for E-ComPulse, read by the real servers, clients and compilers. */
@NullMarked
package dev.tocsin.conformance;

import org.jspecify.annotations.NullMarked;
