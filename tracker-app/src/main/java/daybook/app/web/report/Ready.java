package daybook.app.web.report;

import daybook.app.web.Desk;
import daybook.core.timeline.Period;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.server.ResponseStatusException;

/** Made a moment ago, held in memory until the next one or until the journal is locked. */
@SuppressWarnings("ArrayRecordComponent") // a file on its way out; never compared
record Ready(byte[] pdf, String name) {
    private static final String NAME = "ready";

    static void keep(Desk desk, byte[] pdf, String name) {
        desk.keep(NAME, new Ready(pdf, name));
    }

    static Optional<Ready> of(Desk desk) {
        return desk.kept(NAME, Ready.class);
    }

    /** Neutral on the outside: the application and the days. */
    static String neutral(Period days) {
        return "daybook-" + days.from() + "-" + days.to() + ".pdf";
    }

    ResponseEntity<byte[]> file() {
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
