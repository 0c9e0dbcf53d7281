/** A planted breach. */
@NullMarked
package daybook.app.web.breachone;

import org.jspecify.annotations.NullMarked;
