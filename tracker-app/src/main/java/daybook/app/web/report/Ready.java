package daybook.app.web.report;

import daybook.app.web.Desk;
import daybook.core.timeline.Period;
import java.time.Instant;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.server.ResponseStatusException;

/** Made a moment ago, to be saved. */
@SuppressWarnings("ArrayRecordComponent") // a file on its way out; never compared
record Ready(byte[] pdf, String name, Instant at) {
    private static final String NAME = "ready";

    static void keep(Desk desk, byte[] pdf, String name) {
        desk.keep(NAME, new Ready(pdf, name, desk.now()));
    }

    static Optional<Ready> of(Desk desk) {
        return Held.of(desk, NAME, Ready.class, Ready::at);
    }

    /** Neutral on the outside: the application and the days. */
    static String neutral(Period days) {
        return "daybook-" + days.from() + "-" + days.to() + ".pdf";
    }

    ResponseEntity<byte[]> file() {
        return file(pdf, name);
    }

    /** Hands a file out without holding it. */
    static ResponseEntity<byte[]> file(byte[] pdf, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .body(pdf);
    }

    static ResponseStatusException none() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    @Override
    public String toString() {
        return "Ready";
    }
}
