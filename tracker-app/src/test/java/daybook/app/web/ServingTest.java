package daybook.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.app.keys.Secret;
import daybook.app.store.CannotOpen;
import daybook.app.store.JournalHome;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starting, stopping, and to whom the port answers. */
@SuppressWarnings("NullAway.Init")
class ServingTest {
    @TempDir
    private Path folder;

    private Path home() {
        return folder.resolve("home");
    }

    private void journal() throws CannotOpen {
        try (Secret secret = Served.passphrase()) {
            new JournalHome(home(), Clock.systemUTC())
                    .create(secret, ZoneOffset.UTC)
                    .close();
        }
    }

    private WebServer start(ServeOptions options, boolean open) throws Exception {
        try (Secret secret = Served.passphrase()) {
            return WebServer.start(home(), options, open ? secret : null, Clock.systemUTC());
        }
    }

    @Test
    void the_link_has_its_secret_behind_the_hash() throws Exception {
        try (WebServer server = start(ServeOptions.PLAIN, false)) {
            assertTrue(server.link().matches("http://127\\.0\\.0\\.1:[0-9]+/open#[A-Za-z0-9_-]{43}"));
        }
    }

    @Test
    void a_passphrase_given_at_the_start_unlocks_and_the_link_leads_straight_in() throws Exception {
        journal();
        try (WebServer server = start(ServeOptions.PLAIN, true)) {
            assertTrue(server.sitting().opened().isPresent());
            Visit visit = new Visit(server.port());
            visit.get("/open");
            visit.post("/open", "code", server.link().split("#")[1]);
            assertEquals(200, visit.get("help").status());
        }
    }

    @Test
    void a_wrong_passphrase_at_the_start_leaves_no_server_behind() throws Exception {
        journal();
        try (Secret wrong = Secret.ofChars("not this one at all".toCharArray())) {
            CannotOpen no = assertThrows(
                    CannotOpen.class, () -> WebServer.start(home(), ServeOptions.PLAIN, wrong, Clock.systemUTC()));
            assertEquals(CannotOpen.Reason.WRONG_PASSPHRASE, no.reason());
        }
        assertFalse(Files.exists(home().resolve("server.json")));
    }

    @Test
    void stopping_locks_and_takes_the_file_for_the_command_line_away() throws Exception {
        journal();
        WebServer server = start(ServeOptions.PLAIN, true);
        var journal = server.sitting().opened().orElseThrow().journal();
        assertTrue(Files.exists(home().resolve("server.json")));
        server.close();
        assertTrue(journal.closed());
        assertFalse(Files.exists(home().resolve("server.json")));
    }

    @Test
    void with_exit_on_lock_the_server_ends_when_the_journal_is_locked() throws Exception {
        journal();
        try (WebServer server = start(new ServeOptions(0, false, true), true)) {
            server.sitting().lock();
            assertTimeoutPreemptively(Duration.ofSeconds(20), server::awaitStop);
        }
    }

    @Test
    void no_other_address_of_this_machine_answers() throws Exception {
        try (WebServer server = start(ServeOptions.PLAIN, false)) {
            assertTrue(answers(InetAddress.getByName("127.0.0.1"), server.port()));
            for (NetworkInterface network : NetworkInterface.networkInterfaces().toList()) {
                for (InetAddress address : network.inetAddresses().toList()) {
                    if (!address.getHostAddress().equals("127.0.0.1")) {
                        assertFalse(answers(address, server.port()), address.getHostAddress());
                    }
                }
            }
        }
    }

    private static boolean answers(InetAddress address, int port) {
        try (Socket socket = new Socket(address, port)) {
            return socket.isConnected();
        } catch (java.io.IOException refused) {
            return false;
        }
    }

    @Test
    void the_folder_is_for_its_owner_alone() throws Exception {
        try (WebServer server = start(ServeOptions.PLAIN, false)) {
            assertTrue(server.port() > 0);
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(home())));
        }
    }

    @Test
    void the_browser_is_shown_the_link_by_a_file_and_not_by_an_argument() {
        String link = "http://127.0.0.1:1/open#secret";
        assertTrue(ThisBrowser.page(link).contains("url=" + link));
        for (String system : new String[] {"Linux", "Mac OS X", "Windows 11"}) {
            assertFalse(ThisBrowser.command(system, "page.html").toString().contains("secret"));
        }
    }
}
