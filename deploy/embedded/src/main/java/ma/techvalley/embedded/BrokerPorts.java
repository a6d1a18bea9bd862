package ma.techvalley.embedded;

/** The two ports of a combined node. They must be known before it starts, because it advertises one and votes through the other. */
record BrokerPorts(int clientPort, int controllerPort) {
    static BrokerPorts choose(int port) {
        int client = LoopbackPort.orFree(port);
        int controller = LoopbackPort.free();
        return client == controller ? choose(port) : new BrokerPorts(client, controller);
    }

    /** Kafka would end the process. */
    void requireFree() {
        LoopbackPort.requireFree(clientPort);
        LoopbackPort.requireFree(controllerPort);
    }

    String client() {
        return LoopbackPort.HOST + ":" + clientPort;
    }

    String controller() {
        return LoopbackPort.HOST + ":" + controllerPort;
    }
}
