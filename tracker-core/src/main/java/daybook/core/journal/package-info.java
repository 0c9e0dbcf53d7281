/** The write side: commands, events and the rules between them. No framework, no clock, no text. */
@NullMarked
package daybook.core.journal;

import org.jspecify.annotations.NullMarked;
