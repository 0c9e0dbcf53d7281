package daybook.app.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;

/** What a request brings, in memory. */
@SuppressWarnings("ArrayRecordComponent") // on its way in; never compared
record Body(byte[] bytes) {
    static final int MOST = 4 << 20;
    static final int MOST_OF_A_FILE = 32 << 20;

    /** @throws Stopped if there is more of it */
    static Body of(HttpServletRequest request, int most) throws IOException {
        if (request.getContentLengthLong() > most) {
            throw Problem.of(413, "too-large").stop();
        }
        byte[] bytes = request.getInputStream().readNBytes(most + 1);
        if (bytes.length > most) {
            Arrays.fill(bytes, (byte) 0);
            throw Problem.of(413, "too-large").stop();
        }
        return new Body(bytes);
    }

    ObjectNode object() {
        return Json.object(bytes);
    }

    /** @return an empty object where nothing was sent */
    ObjectNode objectOrNothing() {
        return bytes.length == 0 ? Json.NODES.objectNode() : object();
    }

    @Override
    public String toString() {
        return "Body[" + bytes.length + "]";
    }
}
