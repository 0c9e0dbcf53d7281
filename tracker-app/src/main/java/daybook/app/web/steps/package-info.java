/** What is done for steadiness: practices, people who support, urges, small wins. */
@NullMarked
package daybook.app.web.steps;

import org.jspecify.annotations.NullMarked;
