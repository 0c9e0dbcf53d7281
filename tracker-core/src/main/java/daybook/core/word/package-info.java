/** The vocabulary of the journal as small types. Every code here is stored for ever: codes are added, never changed. */
@NullMarked
package daybook.core.word;

import org.jspecify.annotations.NullMarked;
