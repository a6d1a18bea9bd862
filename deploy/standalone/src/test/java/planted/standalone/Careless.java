package planted.standalone;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import javax.crypto.Cipher;

/** Whatever nobody here may do. */
public final class Careless {
    private Careless() {}

    public static byte[] hash(String text) throws GeneralSecurityException {
        return MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
    }

    public static UUID id(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    public static Cipher cipher() throws GeneralSecurityException {
        return Cipher.getInstance("AES/ECB/PKCS5Padding");
    }

    public static long secret() {
        return new Random().nextLong() + ThreadLocalRandom.current().nextLong();
    }
}
