/** Tested over a real port. */
@NullMarked
package daybook.app.web.questionnaires;

import org.jspecify.annotations.NullMarked;
