/** How the pages look and speak, where Leave goes, and when the journal locks itself. */
@NullMarked
package daybook.app.web.settings;

import org.jspecify.annotations.NullMarked;
