/** A planted breach. */
@NullMarked
package daybook.core.breach;

import org.jspecify.annotations.NullMarked;
