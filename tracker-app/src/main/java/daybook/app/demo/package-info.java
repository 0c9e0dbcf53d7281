/** A journal that was made up, to look around in. */
@NullMarked
package daybook.app.demo;

import org.jspecify.annotations.NullMarked;
