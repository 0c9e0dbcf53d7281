/** A plan for some days, with a plain read-out at its end. */
@NullMarked
package daybook.app.web.experiments;

import org.jspecify.annotations.NullMarked;
