/** A planted breach. */
@NullMarked
package daybook.app.house.breach.one;

import org.jspecify.annotations.NullMarked;
