package planted.techvalley.gateway.memory;

import com.mongodb.client.MongoClient;

record StoreInMemory(MongoClient store) {}
