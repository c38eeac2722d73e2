package followthrough.contract;

import followthrough.tools.NeedsDocker;

@NeedsDocker
class CustomerStoreInLocalStackTest extends CustomerStoreContract {
    @Override
    Aws aws() {
        return LocalStack.aws();
    }
}
