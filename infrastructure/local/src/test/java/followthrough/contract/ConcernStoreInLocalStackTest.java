package followthrough.contract;

import followthrough.tools.NeedsDocker;

@NeedsDocker
class ConcernStoreInLocalStackTest extends ConcernStoreContract {
    @Override
    Aws aws() {
        return LocalStack.aws();
    }
}
