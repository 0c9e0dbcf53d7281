package daybook.app.cli;

import daybook.app.keys.Secret;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;

/** Passphrases: from a file of the person's own, or typed unseen. */
final class Secrets {
    private Secrets() {}

    static Secret asked(Shell shell) throws IOException, Stop {
        Path file = shell.passphraseFile();
        return file != null ? ofFile(file) : typed(shell, "ask.passphrase");
    }

    private static Secret ofFile(Path file) throws IOException, Stop {
        try {
            return Secret.ofFile(file);
        } catch (NoSuchFileException absent) {
            throw Exit.NO_INPUT.because("passphrase.no-file");
        } catch (Secret.Unusable unusable) {
            throw Exit.LOCKED.because(
                    switch (unusable.reason()) {
                        case OTHERS_MAY_READ -> "passphrase.others-may-read";
                        case EMPTY -> "passphrase.empty";
                        case NOT_UTF_8 -> "passphrase.not-utf-8";
                    });
        }
    }

    private static Secret typed(Shell shell, String question) throws Stop {
        Terminal.Person person = shell.terminal().person();
        if (person == null) {
            throw Exit.LOCKED.because("passphrase.nobody-to-ask");
        }
        return person.askedUnseen(shell.talk().say(question) + " ")
                .filter(typed -> typed.length > 0)
                .map(Secret::ofChars)
                .orElseThrow(() -> Exit.LOCKED.because("passphrase.none-typed"));
    }

    /** A passphrase for a new journal: from the file, or typed twice. */
    static Secret fresh(Shell shell) throws IOException, Stop {
        Path file = shell.passphraseFile();
        Secret secret = file != null ? ofFile(file) : typed(shell, "ask.new");
        if (secret.length() < Secret.SHORTEST) {
            secret.close();
            throw Exit.REFUSED.because("passphrase.too-short", Secret.SHORTEST);
        }
        if (file == null) {
            try (Secret again = typed(shell, "ask.again")) {
                if (!Arrays.equals(secret.bytes(), again.bytes())) {
                    secret.close();
                    throw Exit.REFUSED.because("passphrase.differ");
                }
            }
        }
        return secret;
    }
}
