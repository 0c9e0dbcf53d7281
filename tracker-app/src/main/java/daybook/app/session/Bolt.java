package daybook.app.session;

import daybook.app.keys.Seal;
import daybook.app.keys.Secret;
import daybook.app.keys.Slot;

/** Remembers a secret the way the journal's file does, so that it can be asked for again while the file is open. */
final class Bolt {
    private final byte[] head = Seal.random(26);
    private final Slot slot;

    Bolt(Secret secret) {
        this.slot = Slot.wrapping(Slot.PASSPHRASE, Seal.random(32), secret, head);
    }

    boolean opensWith(Secret secret) {
        return slot.open(secret, head).isPresent();
    }
}
