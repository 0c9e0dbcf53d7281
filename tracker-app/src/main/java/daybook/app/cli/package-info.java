/** The command line: short words in, plain sentences out, no server needed. */
@NullMarked
package daybook.app.cli;

import org.jspecify.annotations.NullMarked;
