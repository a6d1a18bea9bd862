package ma.techvalley.bench.platform;

import jakarta.servlet.http.HttpServlet;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.tomcat.util.threads.VirtualThreadExecutor;

/** A servlet on virtual threads, with as little round it as there can be. Connections are kept as the gateway keeps them. */
public final class RawTomcat {
    private RawTomcat() {}

    /** Serves on that port of loopback until the process ends. */
    public static void serve(int port, HttpServlet servlet) throws LifecycleException {
        Connector connector = new Connector();
        connector.setPort(port);
        connector.setProperty("address", "127.0.0.1");
        AbstractHttp11Protocol<?> protocol = (AbstractHttp11Protocol<?>) connector.getProtocolHandler();
        protocol.setMaxKeepAliveRequests(-1);
        protocol.setExecutor(new VirtualThreadExecutor("raw-"));
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(System.getProperty("java.io.tmpdir"));
        tomcat.setConnector(connector);
        Context context = tomcat.addContext("", null);
        Tomcat.addServlet(context, "raw", servlet).addMapping("/*");
        tomcat.start();
        tomcat.getServer().await();
    }
}
