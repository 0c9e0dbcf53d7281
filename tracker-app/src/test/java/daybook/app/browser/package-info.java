/** Pages in a real Chromium. Compiled and run only where one is installed. */
@NullMarked
package daybook.app.browser;

import org.jspecify.annotations.NullMarked;
