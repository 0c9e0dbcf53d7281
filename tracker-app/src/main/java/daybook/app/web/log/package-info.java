/** The log: how did it leave you? One save is one command, undone as one. */
@NullMarked
package daybook.app.web.log;

import org.jspecify.annotations.NullMarked;
