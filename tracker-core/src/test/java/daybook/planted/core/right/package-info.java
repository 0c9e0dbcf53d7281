/** Breaches for the architecture test to find. */
@NullMarked
package daybook.planted.core.right;

import org.jspecify.annotations.NullMarked;
