/** A letter that is written and not sent. */
@NullMarked
package daybook.app.web.letter;

import org.jspecify.annotations.NullMarked;
