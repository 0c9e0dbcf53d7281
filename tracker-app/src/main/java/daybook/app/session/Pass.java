package daybook.app.session;

import daybook.app.keys.Seal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;

/**
 * What a browser needs to be let in, new at each unlock.
 *
 * @param key 128 bits, in the path of every page: cookies ignore ports, so the cookie is tied to this path
 * @param cookie 256 bits; the path alone opens nothing
 * @param formToken 256 bits, in every form: no other page can know it
 */
public record Pass(String key, String cookie, String formToken) {

    public static Pass fresh() {
        return new Pass(random(16), random(32), random(32));
    }

    public static String random(int bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Seal.random(bytes));
    }

    /** @return where every page of the sitting stands, with a slash at its end */
    public String base() {
        return "/j/" + key + "/";
    }

    public boolean isFor(String key, String cookie) {
        return same(this.key, key) & same(this.cookie, cookie);
    }

    /** Compares without telling by its duration how much was right. */
    public static boolean same(String secret, String given) {
        return MessageDigest.isEqual(secret.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "Pass";
    }
}
