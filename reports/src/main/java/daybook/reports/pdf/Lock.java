package daybook.reports.pdf;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** AES-256 (revision 6). The second password the format asks for is drawn and thrown away: there is nothing more to allow. */
final class Lock {
    private static final int BITS = 256;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Lock() {}

    static void with(String password, PDDocument document) throws IOException {
        var drawn = new byte[24];
        RANDOM.nextBytes(drawn);
        var policy = new StandardProtectionPolicy(HexFormat.of().formatHex(drawn), password, new AccessPermission());
        policy.setEncryptionKeyLength(BITS);
        policy.setPreferAES(true);
        document.protect(policy);
    }
}
