/** Who the journal is about: adding and renaming. */
@NullMarked
package daybook.app.web.people;

import org.jspecify.annotations.NullMarked;
