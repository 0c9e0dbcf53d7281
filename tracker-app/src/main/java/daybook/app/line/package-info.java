/** The one-line grammar: a few words in any order, and the entries they make in a journal. */
@NullMarked
package daybook.app.line;

import org.jspecify.annotations.NullMarked;
