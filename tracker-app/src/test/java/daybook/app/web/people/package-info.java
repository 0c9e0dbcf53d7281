/** Tested over a real port. */
@NullMarked
package daybook.app.web.people;

import org.jspecify.annotations.NullMarked;
