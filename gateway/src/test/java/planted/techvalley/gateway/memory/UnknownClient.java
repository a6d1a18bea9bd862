package planted.techvalley.gateway.memory;

import java.util.Map;
import org.apache.kafka.clients.admin.Admin;

final class UnknownClient {
    Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", "localhost:9092"));
    }
}
