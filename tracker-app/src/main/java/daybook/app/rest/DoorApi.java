package daybook.app.rest;

import static daybook.app.rest.RestPaths.V1;

import daybook.app.keys.Secret;
import daybook.app.session.Entrance;
import daybook.app.session.Opened;
import daybook.app.session.Sitting;
import daybook.app.store.CannotOpen;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether the journal is open, opening and locking it. Locking ends the browser's sitting too. */
@RestController
@RequestMapping(V1)
class DoorApi {
    private final Sitting sitting;

    DoorApi(Sitting sitting) {
        this.sitting = sitting;
    }

    @GetMapping("/status")
    ResponseEntity<byte[]> status() {
        boolean unlocked = sitting.opened().filter(DoorApi::real).isPresent();
        return Answer.ok(Json.NODES
                .objectNode()
                .put("version", 1)
                .put("journal", sitting.journalExists())
                .put("locked", !unlocked));
    }

    private static boolean real(Opened opened) {
        return !opened.sample() && !opened.journal().closed();
    }

    /** The body is the passphrase itself, as bytes: in a field of JSON it would become a text that cannot be zeroed. */
    @PostMapping(path = "/unlock", consumes = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<byte[]> unlock(Body body) {
        try (Secret secret = secret(body.bytes())) {
            return switch (sitting.unlockBeside(secret)) {
                case Entrance.Open ignored -> status();
                case Entrance.Shut(CannotOpen.Reason reason) ->
                    throw Problem.of(
                                    status(reason),
                                    reason.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                            .stop();
            };
        }
    }

    @PostMapping("/lock")
    ResponseEntity<byte[]> lock() {
        sitting.lock();
        return Answer.nothing();
    }

    private static int status(CannotOpen.Reason reason) {
        return switch (reason) {
            case WRONG_PASSPHRASE -> 403;
            case WAIT_A_MOMENT -> 429;
            case NO_JOURNAL -> 404;
            case IN_USE, NOT_EMPTY -> 409;
            case READ_ONLY, DISK_FULL, DAMAGED, NEWER_FORMAT, KEY_OUTSIDE_BOUNDS -> 500;
        };
    }

    /** Without the one line end a file may add. */
    private static Secret secret(byte[] typed) {
        try {
            int length = typed.length;
            length -= length > 0 && typed[length - 1] == '\n' ? 1 : 0;
            length -= length > 0 && typed[length - 1] == '\r' ? 1 : 0;
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(typed, 0, length));
            char[] chars = new char[text.remaining()];
            text.get(chars);
            Arrays.fill(text.array(), '\0');
            return Secret.ofChars(chars);
        } catch (CharacterCodingException notText) {
            throw Problem.of(403, "wrong-passphrase").stop();
        } finally {
            Arrays.fill(typed, (byte) 0);
        }
    }
}
