/** Tests of keys and seals: the bytes of the format, and what does not open. */
@NullMarked
package daybook.app.keys;

import org.jspecify.annotations.NullMarked;
