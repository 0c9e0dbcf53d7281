/** Breaches for the architecture test to find. */
@NullMarked
package daybook.planted.core.word;

import org.jspecify.annotations.NullMarked;
