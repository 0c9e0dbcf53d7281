/** A month on paper: the card to print, and the page it is typed in on. */
@NullMarked
package daybook.app.web.paper;

import org.jspecify.annotations.NullMarked;
