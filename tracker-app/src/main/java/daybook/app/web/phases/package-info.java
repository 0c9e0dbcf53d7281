/** Phases: dated markers of the journal or of one person. */
@NullMarked
package daybook.app.web.phases;

import org.jspecify.annotations.NullMarked;
