package followthrough.local.aws;

import followthrough.local.fault.FaultKind;
import followthrough.local.http.Reply;
import followthrough.local.http.Request;
import java.util.List;

/** One service behind the endpoint, speaking its own protocol. */
public interface AwsService {
    /** As in the scope of a request's signature, and in {@code /local/faults}. */
    String name();

    /** The operation that a request asks for, as the service's API names it. */
    String operation(Request request);

    /** What a permission to make this request would have to allow. */
    List<Touch> touches(String operation, Request request);

    /** Does what is asked. */
    Reply answer(String operation, Request request);

    /** The reply by which the service says that it was not done: throttle, error or conflict. */
    Reply refusal(FaultKind kind, Request request);
}
