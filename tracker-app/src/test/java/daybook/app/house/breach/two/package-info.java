/** A planted breach. */
@NullMarked
package daybook.app.house.breach.two;

import org.jspecify.annotations.NullMarked;
