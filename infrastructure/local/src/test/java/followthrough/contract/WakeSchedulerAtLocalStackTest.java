package followthrough.contract;

import followthrough.tools.NeedsDocker;

@NeedsDocker
class WakeSchedulerAtLocalStackTest extends WakeSchedulerContract {
    @Override
    Aws aws() {
        return LocalStack.aws();
    }
}
