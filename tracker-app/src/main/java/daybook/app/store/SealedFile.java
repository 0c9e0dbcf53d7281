package daybook.app.store;

import daybook.app.store.CannotOpen.Reason;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * The tables of a journal file and nothing of their meaning: every value in them is sealed elsewhere. One connection, used
 * under one lock by its owner.
 */
final class SealedFile implements AutoCloseable {
    private static final int APPLICATION = 1_147_238_731;
    private static final int FORMAT = 1;

    /** Only WAL persists in the file, so all of it is said at each opening; exclusive before WAL, or a -shm file appears. */
    private static final List<String> MANNERS = List.of(
            "PRAGMA locking_mode=EXCLUSIVE",
            "PRAGMA journal_mode=WAL",
            "PRAGMA synchronous=FULL",
            "PRAGMA secure_delete=ON",
            "PRAGMA temp_store=MEMORY",
            "PRAGMA trusted_schema=OFF",
            "PRAGMA cell_size_check=ON",
            "PRAGMA mmap_size=0",
            "PRAGMA fullfsync=1",
            "PRAGMA checkpoint_fullfsync=1");

    private static final List<String> TABLES = List.of(
            "PRAGMA application_id=" + APPLICATION,
            "PRAGMA user_version=" + FORMAT,
            "CREATE TABLE head(id INTEGER PRIMARY KEY CHECK(id=1), bytes BLOB NOT NULL)",
            "CREATE TABLE slots(id INTEGER PRIMARY KEY, params BLOB NOT NULL, wrap BLOB NOT NULL)",
            "CREATE TABLE keys(id INTEGER PRIMARY KEY, wrap BLOB NOT NULL)",
            "CREATE TABLE tail(id INTEGER PRIMARY KEY CHECK(id=1), sealed BLOB NOT NULL)",
            "CREATE TABLE boxes(stream BLOB NOT NULL, seq INTEGER NOT NULL, key INTEGER NOT NULL, box BLOB NOT NULL,"
                    + " PRIMARY KEY(stream, seq)) WITHOUT ROWID");

    private final Connection connection;

    private SealedFile(Connection connection) {
        this.connection = connection;
    }

    /** @param file an existing empty file with the rights it is to keep, or null for one in memory */
    static SealedFile create(@Nullable Path file) throws SQLException {
        SealedFile made = connected(file);
        try (Statement statement = made.connection.createStatement()) {
            for (String table : TABLES) {
                statement.execute(table);
            }
            return made;
        } catch (SQLException e) {
            made.connection.close();
            throw e;
        }
    }

    /** @throws CannotOpen if the file is of a newer format, or none of ours */
    static SealedFile open(Path file) throws SQLException, CannotOpen {
        SealedFile opened = connected(file);
        try {
            if (opened.number("PRAGMA application_id") != APPLICATION) {
                throw new CannotOpen(Reason.DAMAGED);
            }
            if (opened.number("PRAGMA user_version") > FORMAT) {
                throw new CannotOpen(Reason.NEWER_FORMAT);
            }
            return opened;
        } catch (SQLException | CannotOpen e) {
            opened.connection.close();
            throw e;
        }
    }

    private static SealedFile connected(@Nullable Path file) throws SQLException {
        Connection connection =
                DriverManager.getConnection("jdbc:sqlite:" + (file == null ? ":memory:" : file.toAbsolutePath()));
        try (Statement statement = connection.createStatement()) {
            for (String manner : MANNERS) {
                statement.execute(manner);
            }
            return new SealedFile(connection);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    static boolean full(SQLException e) {
        return e instanceof SQLiteException sqlite && sqlite.getResultCode() == SQLiteErrorCode.SQLITE_FULL;
    }

    static boolean readOnly(SQLException e) {
        return e instanceof SQLiteException sqlite && (sqlite.getResultCode().code & 0xFF) == 8;
    }

    /** Some work that may fail as the file does. */
    interface Work {
        void run() throws SQLException;
    }

    /** All of it or nothing. */
    void transaction(Work work) throws SQLException {
        connection.setAutoCommit(false);
        try {
            work.run();
            connection.commit();
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    /** Folds the write-ahead log into the file and empties it. */
    void checkpoint() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        }
    }

    /** A row of keys, slots or boxes. */
    @SuppressWarnings("ArrayRecordComponent") // a row as it stands; never compared
    record Row(long id, int key, byte[] first, byte[] second) {}

    Optional<byte[]> head() throws SQLException {
        return one("SELECT bytes FROM head WHERE id=1");
    }

    void head(byte[] bytes) throws SQLException {
        put("INSERT INTO head(id, bytes) VALUES(1, ?)", bytes);
    }

    Optional<byte[]> tail() throws SQLException {
        return one("SELECT sealed FROM tail WHERE id=1");
    }

    void tail(byte[] sealed) throws SQLException {
        put("INSERT OR REPLACE INTO tail(id, sealed) VALUES(1, ?)", sealed);
    }

    List<Row> slots() throws SQLException {
        return rows("SELECT id, 0, params, wrap FROM slots ORDER BY id");
    }

    void slot(int id, byte[] params, byte[] wrap) throws SQLException {
        put("INSERT OR REPLACE INTO slots(id, params, wrap) VALUES(" + id + ", ?, ?)", params, wrap);
    }

    List<Row> keys() throws SQLException {
        return rows("SELECT id, 0, wrap, x'' FROM keys ORDER BY id");
    }

    void key(int id, byte[] wrap) throws SQLException {
        put("INSERT INTO keys(id, wrap) VALUES(" + id + ", ?)", wrap);
    }

    /** @return boxes from a sequence number on, in order; id is the sequence number, first the stream, second the box */
    List<Row> boxes(long from, int most) throws SQLException {
        return rows(
                "SELECT seq, key, stream, box FROM boxes WHERE seq >= " + from + " ORDER BY stream, seq LIMIT " + most);
    }

    void box(byte[] stream, long seq, int key, byte[] box) throws SQLException {
        put("INSERT INTO boxes(stream, seq, key, box) VALUES(?, " + seq + ", " + key + ", ?)", stream, box);
    }

    private void put(String sql, byte[]... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setBytes(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private Optional<byte[]> one(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? Optional.of(rows.getBytes(1)) : Optional.empty();
        }
    }

    private long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    private List<Row> rows(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<Row> found = new ArrayList<>();
            while (rows.next()) {
                found.add(new Row(rows.getLong(1), rows.getInt(2), rows.getBytes(3), rows.getBytes(4)));
            }
            return found;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
