/** Breaches for the architecture test to find. */
@NullMarked
package daybook.planted.core.left;

import org.jspecify.annotations.NullMarked;
