package ma.techvalley.identity.accounts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import ma.techvalley.identity.state.StateDirectory;

/**
 * Adds an account to a directory that no service uses at the moment. The password comes from standard input, so that it is
 * neither in the shell's history nor in the list of processes.
 */
public final class AddAccount {
    private static final int SHORTEST = 12;
    private static final int LONGEST = 128;
    /** One a line, whatever the operator has: the most common ones, or those that are known to have leaked. */
    private static final String REFUSED = "refused-passwords";

    private static final String USAGE = """
            Usage: add-account DIRECTORY NAME person|machine ROLE[,ROLE…] [ICE[,ICE…]|- [PARK[,PARK…]]]
            The password, 12 to 128 characters, comes from standard input.""";

    private AddAccount() {}

    /** Exit status: 0 added, 1 refused, 2 wrong usage. */
    public static int run(String[] args, InputStream in, PrintStream out) {
        if (args.length < 4 || args.length > 6) {
            out.println(USAGE);
            return 2;
        }
        try (StateDirectory directory = StateDirectory.open(Path.of(args[0]))) {
            AccountsFile file = new AccountsFile(directory);
            Account account = account(args, password(in, args[1], directory));
            file.write(Stream.concat(file.read().stream(), Stream.of(account)).toList());
            out.println("Added " + account.name() + ". Its subject in tokens is " + account.id() + ".");
            return 0;
        } catch (IllegalArgumentException | IllegalStateException | IOException refused) {
            out.println(refused.getMessage());
            return 1;
        }
    }

    private static Account account(String[] args, String password) {
        String hash = Objects.requireNonNull(new Hashing().encode(password));
        String id = UUID.randomUUID().toString();
        return new Account(id, args[1], Set.of(use(args[2])), hash, list(args, 3), list(args, 4), list(args, 5), false);
    }

    private static Account.Use use(String word) {
        return switch (word) {
            case "person" -> Account.Use.PERSON;
            case "machine" -> Account.Use.MACHINE;
            default -> throw new IllegalArgumentException("'" + word + "' is neither person nor machine");
        };
    }

    private static List<String> list(String[] args, int index) {
        return args.length <= index || args[index].equals("-")
                ? List.of()
                : Arrays.stream(args[index].split(",")).toList();
    }

    private static String password(InputStream in, String name, StateDirectory directory) throws IOException {
        String line = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).readLine();
        int length = line == null ? 0 : line.codePointCount(0, line.length());
        if (line == null || length < SHORTEST || length > LONGEST) {
            throw new IllegalArgumentException("A password has " + SHORTEST + " to " + LONGEST + " characters");
        }
        if (Guessable.is(line, name)) {
            throw new IllegalArgumentException(
                    "This password is among the first that are guessed: it is made of common words, the platform's or the"
                            + " account's names, or characters in a row");
        }
        if (directory.read(REFUSED).stream().flatMap(String::lines).anyMatch(line::equalsIgnoreCase)) {
            throw new IllegalArgumentException("This password is in " + directory.file(REFUSED));
        }
        return line;
    }
}
