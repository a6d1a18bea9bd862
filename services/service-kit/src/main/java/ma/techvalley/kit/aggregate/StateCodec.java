package ma.techvalley.kit.aggregate;

import ma.techvalley.contracts.EventJson;
import ma.techvalley.kit.document.RecordDocuments;
import org.bson.Document;
import tools.jackson.databind.json.JsonMapper;

/** States as BSON documents with the same fields. */
public final class StateCodec {
    private final RecordDocuments documents;

    /** @param mapper reads and writes the state; give one with mix-ins where state is a sealed type */
    public StateCodec(JsonMapper mapper) {
        this.documents = new RecordDocuments(mapper);
    }

    /** For states that are plain records. */
    public static StateCodec plain() {
        return new StateCodec(EventJson.mapper());
    }

    /** The document of a state. */
    public Document write(Object state) {
        return documents.write(state);
    }

    /** The state of a document. */
    public <S> S read(Document document, Class<S> type) {
        return documents.read(document, type);
    }

    /** A state as it is kept in a history. */
    public byte[] bytes(Object state) {
        return documents.bytes(state);
    }

    /** The state of a history. */
    public <S> S read(byte[] kept, Class<S> type) {
        return documents.read(kept, type);
    }
}
