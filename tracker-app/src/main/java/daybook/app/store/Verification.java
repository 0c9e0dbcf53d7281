package daybook.app.store;

import daybook.app.proof.TreeHead;
import daybook.app.proof.Verdict;

/**
 * What going through a journal showed.
 *
 * @param now what the boxes that could be followed add up to
 * @param opened whether every box was opened too, which needs the passphrase
 * @param issued number of issued reports whose head was compared
 */
public record Verification(Verdict verdict, TreeHead now, boolean opened, int issued) {}
