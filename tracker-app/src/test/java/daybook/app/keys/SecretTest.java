package daybook.app.keys;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretTest {
    @TempDir
    Path folder;

    private Path file(String rights, byte[] content) throws Exception {
        Path file = Files.createFile(folder.resolve("p" + content.length + rights));
        Files.write(file, content);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
        return file;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void one_line_end_is_dropped_and_no_more() throws Exception {
        assertArrayEquals(
                utf8("pass"), Secret.ofFile(file("rw-------", utf8("pass"))).bytes());
        assertArrayEquals(
                utf8("pass"), Secret.ofFile(file("rw-------", utf8("pass\n"))).bytes());
        assertArrayEquals(
                utf8("passw"),
                Secret.ofFile(file("rw-------", utf8("passw\r\n"))).bytes());
        assertArrayEquals(
                utf8(" pass \n"),
                Secret.ofFile(file("r--------", utf8(" pass \n\n"))).bytes());
    }

    @Test
    void a_file_others_may_read_is_refused() throws Exception {
        for (String rights : new String[] {"rw-r-----", "rw----r--", "rw--w----", "rwx------"}) {
            Path open = file(rights, utf8("pass"));
            assertEquals(
                    Secret.Unusable.Reason.OTHERS_MAY_READ,
                    assertThrows(Secret.Unusable.class, () -> Secret.ofFile(open))
                            .reason());
        }
    }

    @Test
    void an_empty_file_and_one_that_is_no_text_are_refused() throws Exception {
        Path empty = file("rw-------", utf8("\n"));
        assertEquals(
                Secret.Unusable.Reason.EMPTY,
                assertThrows(Secret.Unusable.class, () -> Secret.ofFile(empty)).reason());
        Path binary = file("rw-------", new byte[] {'a', (byte) 0xFF, 'b'});
        assertEquals(
                Secret.Unusable.Reason.NOT_UTF_8,
                assertThrows(Secret.Unusable.class, () -> Secret.ofFile(binary)).reason());
    }

    @Test
    void the_same_letters_typed_on_another_keyboard_are_the_same_secret() {
        assertArrayEquals(
                Secret.ofChars("Ra\u0308v 1".toCharArray()).bytes(),
                Secret.ofChars("R\u00e4v 1".toCharArray()).bytes());
    }

    @Test
    void what_was_typed_is_wiped_and_so_is_the_secret_when_closed() {
        char[] typed = "correct horse".toCharArray();
        Secret secret = Secret.ofChars(typed);
        assertArrayEquals(new char[13], typed);
        assertEquals(13, secret.length());
        secret.close();
        assertArrayEquals(new byte[13], secret.bytes());
        assertEquals("Secret", secret.toString());
    }

    @Test
    void length_is_counted_in_characters_as_typed() {
        assertEquals(4, Secret.ofChars("Räv🦊".toCharArray()).length());
    }
}
