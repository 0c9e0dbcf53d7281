package daybook.app.keys;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256-GCM as every sealed field uses it: {@code nonce 12 random | ciphertext | tag 16}. The place of a field goes in
 * as additional data, so that a sealed value moved elsewhere does not open.
 */
public final class Seal {
    public static final int NONCE = 12;
    public static final int OVERHEAD = NONCE + 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Seal() {}

    /** @return {@code n} bytes from the system's generator */
    public static byte[] random(int n) {
        byte[] bytes = new byte[n];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    public static byte[] seal(byte[] key, byte[] place, byte[] plain) {
        return seal(key, place, plain, random(NONCE));
    }

    /** For test vectors: a nonce is otherwise never chosen. */
    static byte[] seal(byte[] key, byte[] place, byte[] plain, byte[] nonce) {
        try {
            byte[] sealed = new byte[NONCE + plain.length + 16];
            System.arraycopy(nonce, 0, sealed, 0, NONCE);
            cipher(Cipher.ENCRYPT_MODE, key, place, nonce).doFinal(plain, 0, plain.length, sealed, NONCE);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is part of every Java runtime", e);
        }
    }

    /** @return the plain bytes, or empty if key, place or a byte of it is another */
    public static Optional<byte[]> open(byte[] key, byte[] place, byte[] sealed) {
        if (sealed.length < OVERHEAD) {
            return Optional.empty();
        }
        try {
            byte[] nonce = java.util.Arrays.copyOf(sealed, NONCE);
            return Optional.of(
                    cipher(Cipher.DECRYPT_MODE, key, place, nonce).doFinal(sealed, NONCE, sealed.length - NONCE));
        } catch (AEADBadTagException altered) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is part of every Java runtime", e);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] place, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
        cipher.updateAAD(place);
        return cipher;
    }
}
