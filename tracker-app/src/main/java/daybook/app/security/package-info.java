/**
 * Who may talk to the server: only this machine's browser, only our own pages, only with a pass. Each rule is one filter.
 */
@NullMarked
package daybook.app.security;

import org.jspecify.annotations.NullMarked;
